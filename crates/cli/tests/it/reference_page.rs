//! `/docs` in a real browser.

use comfy_cloud_testkit::{Browser, external};

use crate::Fixture;

#[tokio::test]
async fn the_reference_lists_every_operation_and_a_call_from_it_succeeds() {
    let Some(chromedriver) = external("COMFY_CLOUD_TEST_CHROMEDRIVER") else { return };
    let fixture = Fixture::new();
    let browser = Browser::start(&chromedriver).await.unwrap();
    browser.open(&fixture.server.at("/docs")).await.unwrap();
    browser.wait_for("return document.querySelectorAll('.opblock').length > 0").await.unwrap();
    let listed = browser
        .run("return [...document.querySelectorAll('.opblock')].map(block => block.id).join(' ')")
        .await
        .unwrap();
    for operation in &comfy_cloud::server::OPERATIONS {
        assert!(
            listed.as_str().unwrap().contains(operation.id),
            "{} is not listed in {listed}",
            operation.id
        );
    }
    // The key is entered, the operation opened, tried and executed, as a person would.
    let script = |text: &str| text.replace("KEY", &fixture.server.key);
    browser.run("document.querySelector('.btn.authorize').click()").await.unwrap();
    browser.wait_for("return !!document.querySelector('.auth-container input')").await.unwrap();
    let enter = "const input = document.querySelector('.auth-container input');
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(input, 'KEY');
        input.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector('.auth-btn-wrapper .authorize').click();
        document.querySelector('.auth-btn-wrapper .btn-done, .close-modal').click();";
    browser.run(&script(enter)).await.unwrap();
    browser
        .run("document.querySelector('#operations-user-getUser .opblock-summary-control').click()")
        .await
        .unwrap();
    browser
        .wait_for("return !!document.querySelector('#operations-user-getUser .execute')")
        .await
        .unwrap();
    browser
        .run("document.querySelector('#operations-user-getUser .execute').click()")
        .await
        .unwrap();
    let status = browser
        .wait_for("return document.querySelector('#operations-user-getUser .live-responses-table tbody .response-col_status')?.innerText")
        .await;
    let status = status.unwrap();
    assert!(status.as_str().unwrap().starts_with("200"), "{status}");
    let elsewhere = format!(
        "return performance.getEntriesByType('resource').map(entry => entry.name).filter(name => !name.startsWith('{}') && !name.startsWith('data:'))",
        fixture.server.url
    );
    assert_eq!(browser.run(&elsewhere).await.unwrap(), serde_json::json!([]));
    browser.close().await.unwrap();
}
